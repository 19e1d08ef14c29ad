import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/playground/",
  plugins: [react()],
  // The libraries inside warn of directives that do not matter in a bundle.
  logLevel: "error",
  worker: { format: "es" },
  build: {
    outDir: fileURLToPath(new URL("../dist/playground", import.meta.url)),
    emptyOutDir: true,
    sourcemap: false,
    // Monaco is one large editor; splitting it further gains nothing on localhost.
    chunkSizeWarningLimit: 8000,
  },
});
