import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { MOST_REPORTS } from "./read/dispute.ts";
import { schema } from "./schema.ts";

/** What an operation may come to at the most. */
export interface Cost {
  /** Fields to be answered, each as often as its list may be long. */
  readonly values: number;
  /** Fields inside one another. */
  readonly depth: number;
}

/** The variables as they were sent and the name of the operation that is to run. */
export interface CostInput {
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

const NOTHING: Cost = { values: 0, depth: 0 };
/** Rows of a page that says no size, and the most that a page has. */
const PAGE = 20;
const LONGEST_PAGE = 100;
/** Rows of a list that has no pages: names, evidence, narrower topics. Some have more, most fewer. */
const SHORT_LIST = 5;
/** Lists without pages that are often longer. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  "Statement.contradicts": MOST_REPORTS,
  "DisputeSide.statements": MOST_REPORTS,
};

/** The cost of a valid document's operation, in time that grows with the document only. Introspection costs nothing here: the library bounds it. */
export function costOf(document: DocumentNode, { variables, operationName }: CostInput): Cost {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return NOTHING;
  const fragments = fragmentsOf(document);
  const given = { ...defaultsOf(operation), ...variables };
  const known = new Map<string, Cost>();

  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType, page: number): Cost =>
    selections.map((selection) => ofSelection(selection, type, page)).reduce(both, NOTHING);

  function ofSelection(selection: SelectionNode, type: GraphQLNamedType, page: number): Cost {
    if (selection.kind === Kind.FIELD) return ofField(selection, type, page);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
    const inner = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
    return inner ? ofSelections(selection.selectionSet, inner, page) : NOTHING;
  }

  function ofFragment(name: string, page: number): Cost {
    const key = `${name} ${page}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = known.get(key) ?? (type ? ofSelections(fragment.selectionSet, type, page) : NOTHING);
    known.set(key, cost);
    return cost;
  }

  function ofField(node: FieldNode, type: GraphQLNamedType, page: number): Cost {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return { values: 1, depth: 1 };
    const asked = argumentsOf(node, given);
    const inner = ofSelections(node.selectionSet, getNamedType(field.type), pageOf(asked));
    return { values: 1 + rowsOf(field, type, page, asked) * inner.values, depth: 1 + inner.depth };
  }

  return ofSelections(operation.selectionSet, root, PAGE);
}

const both = (one: Cost, other: Cost): Cost => ({
  values: one.values + other.values,
  depth: Math.max(one.depth, other.depth),
});

function rowsOf(field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType, page: number, asked: readonly Asked[]): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (parent.name.endsWith("Connection")) return page;
  const listed = asked.map(([, value]) => value).find(Array.isArray);
  return listed?.length ?? LONG_LISTS[`${parent.name}.${field.name}`] ?? SHORT_LIST;
}

function pageOf(asked: readonly Asked[]): number {
  const sizes = asked.filter(([name]) => name === "first" || name === "last").map(([, value]) => value);
  const size = sizes.find((value) => typeof value === "number") ?? PAGE;
  return Math.min(Math.max(size, 0), LONGEST_PAGE);
}

type Asked = readonly [name: string, value: unknown];

const argumentsOf = (node: FieldNode, variables: Record<string, unknown>): Asked[] =>
  (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]);

const fragmentsOf = ({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
