/** The key of every test, to be found nowhere afterwards. */
export const KEY = "sk-test-0123456789abcdef";
