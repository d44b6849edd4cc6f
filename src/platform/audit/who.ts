/** Who acted, as people read it: the account's name, or 'sistem:kerja' and 'publik' as they are. */
export const whoOf = ({ actor, actorName }: { actor: string; actorName: string | null }): string =>
	actorName ?? (actor.startsWith('akun:') ? 'Akun yang sudah dihapus' : actor)
