// The benchmark's pages have no script.
export {};
