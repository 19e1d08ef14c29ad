import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pageOfRows } from "./memory-page.ts";
import type { Connection } from "./page.ts";

const KEYS = ["e", "d", "c", "b", "a"];
const page = (asked: Parameters<typeof pageOfRows>[2]) => pageOfRows(KEYS, (key) => key, asked);
const rowsOf = ({ edges }: Connection<string>) => edges.map(({ node }) => node).join("");

describe("a page of rows at hand", () => {
  test("begins at the beginning and says that rows follow", () => {
    const { pageInfo, ...first } = page({ first: 2 });
    expect(rowsOf({ pageInfo, ...first })).toBe("ed");
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test("goes on after a cursor", () => {
    const next = page({ first: 2, after: page({ first: 2 }).pageInfo.endCursor });
    expect(rowsOf(next)).toBe("cb");
    expect(next.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test("goes back from a cursor in the order of the list", () => {
    const last = page({ last: 2 });
    expect(rowsOf(last)).toBe("ba");
    expect(rowsOf(page({ last: 2, before: last.pageInfo.startCursor }))).toBe("dc");
  });

  test("has no cursors where it has no rows", () => {
    expect(pageOfRows([], String, {}).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test("counts all rows, whatever the page", async () => {
    expect(await page({ first: 1 }).totalCount()).toBe(5);
  });

  test("walking in either direction meets every row once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (keys, size) => {
        const rows = keys.toSorted((a, b) => (a < b ? 1 : -1));
        const forward: string[] = [];
        const backward: string[] = [];
        let after: string | null = null;
        let before: string | null = null;
        for (let more = true; more; ) {
          const next: Connection<string> = pageOfRows(rows, (key) => key, { first: size, after });
          forward.push(...next.edges.map(({ node }) => node));
          after = next.pageInfo.endCursor;
          more = next.pageInfo.hasNextPage;
        }
        for (let more = true; more; ) {
          const next: Connection<string> = pageOfRows(rows, (key) => key, { last: size, before });
          backward.unshift(...next.edges.map(({ node }) => node));
          before = next.pageInfo.startCursor;
          more = next.pageInfo.hasPreviousPage;
        }
        expect(forward).toEqual(rows);
        expect(backward).toEqual(rows);
      }),
    );
  });

  test.each([
    ["no rows", { first: 0 }, "PAGE_SIZE"],
    ["101 rows", { first: 101 }, "PAGE_SIZE"],
    ["101 rows from the end", { last: 101 }, "PAGE_SIZE"],
    ["both ends", { first: 1, last: 1 }, "PAGE_SIZE"],
    ["a cursor of another list", { after: "bm9uZQ" }, "CURSOR_INVALID"],
    ["what is no cursor", { before: "§" }, "CURSOR_INVALID"],
  ])("refuses %s", (_, asked, code) => {
    expect(() => page(asked)).toThrow(expect.objectContaining({ code }));
  });
});
