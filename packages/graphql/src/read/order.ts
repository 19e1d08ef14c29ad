/** The orders of actors, by the names of the contract and of the store. */
export const ACTOR_ORDERS = ["NAME"] as const;
export type ActorOrder = (typeof ACTOR_ORDERS)[number];

/** The orders of positions, by the names of the contract and of the store. */
export const POSITION_ORDERS = ["SAID_NEWEST", "SAID_OLDEST"] as const;
export type PositionOrder = (typeof POSITION_ORDERS)[number];
