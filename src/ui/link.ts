/** A named place. `current` marks the one the reader is in. */
export type Link = { href: string; label: string; current?: boolean | undefined }
