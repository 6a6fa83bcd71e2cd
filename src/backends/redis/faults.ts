/** Where the tests of faults end the process. */
export const faultPoints = [
  'after_claim', // the event's id is noted, the event is not in the queue yet
  'after_submit',
  'before_commit',
  'after_commit', // the community is not announced yet
  'after_hand', // the decision is handed, the delivery is not in the queue yet
  'before_delivery',
  'after_delivery',
  'while_confirming', // the outcome is decided, and not committed yet
] as const;
export type FaultPoint = (typeof faultPoints)[number];
