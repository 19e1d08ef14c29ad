import { builder } from "../builder.ts";
import { findNodes, type NodeRow, typeNameOf } from "../read/node.ts";

export const Node = builder.interfaceRef<NodeRow>("Node").implement({
  description:
    "Whatever has an id of its own. The first letters of an id tell the kind: `act_` actor, `top_` topic, `art_` article, `out_` outlet, `stm_` statement, `pos_` position, `shf_` shift.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Unique among all nodes, and the same after every re-reading." }),
  }),
  resolveType: ({ id }) => typeNameOf(id),
});

builder.queryFields((t) => ({
  node: t.field({
    description: "The node with this id; null when there is none. What is no id at all is refused as ID_INVALID.",
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ description: "An id as a node gave it.", required: true }) },
    resolve: (_root, { id }, { load }) => load.node.load(id),
  }),
  nodes: t.field({
    description: "The nodes with these ids, in the order of the ids; null for an id that has none.",
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ description: "At most 100 ids.", required: true }) },
    resolve: (_root, { ids }, context) => findNodes(context, ids),
  }),
}));
