import { explorerPlugin } from "@graphiql/plugin-explorer";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import { EXAMPLE_QUERIES } from "./example-queries.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");

createRoot(root).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[explorerPlugin()]}
    defaultTabs={EXAMPLE_QUERIES.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
  />,
);
