/** better-auth wants an address for every account; this one is nobody's, since .invalid is reserved (RFC 2606). */
const NOBODY = '@tanpa-surel.invalid'

/** What stands for the address of an account without one. */
export const placeholder = (name: string): string => name + NOBODY

/** An account's address; null where none is known. */
export const knownEmail = (email: string): string | null => (email.endsWith(NOBODY) ? null : email)
