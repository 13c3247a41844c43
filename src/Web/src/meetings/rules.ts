/** The kinds of meetings that are owed; their names are the words under `Rule`. */
export const rules = ['MT-1', 'MT-2', 'MT-3', 'EV-3', 'VS-1', 'IN-1', 'DS-1'];

/** Those of which the source says "regularly" (定期): a street chooses how often. */
export const regularRules = ['EV-3', 'VS-1', 'IN-1', 'DS-1'];
