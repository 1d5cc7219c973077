// Made by `npm run generate` from spec/. Do not edit.

/** Lists that go by the number of a page. All others name their next page. */
export const countedLists: readonly string[] = [
  "GET /exports",
  "GET /topics/{topic_id}/conversations"
];
