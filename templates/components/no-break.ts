/** Between a sign and the name it belongs to, which must not part. */
export const noBreak = '\u00a0'
