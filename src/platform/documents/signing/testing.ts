import { makeAuthority, makeSeal } from './certificate.ts'
import type { Signatory } from './make-room.ts'

export const now = new Date('2026-11-24T01:00:00Z')

export const mayor: Signatory = {
	name: 'Pejabat Contoh, S.H., M.Si.',
	title: 'Wali Kota Contoh',
	reason: 'Menetapkan',
	place: 'Contoh',
	at: now
}

/** Nobody's letters: what is not ASCII takes another way into the file. */
export const secretary: Signatory = {
	...mayor,
	name: 'Žoë (Sekda) Contoh',
	title: 'Sekretaris Daerah',
	reason: 'Mengajukan'
}

/** An authority and a seal of a made-up government. */
export async function givenSeal(at = now) {
	const authority = await makeAuthority(
		{ organisation: 'Pemerintah Kota Contoh', name: 'Otoritas Contoh' },
		at
	)
	const seal = await makeSeal(
		{ organisation: 'Pemerintah Kota Contoh', name: 'Segel Contoh' },
		authority,
		at
	)
	return { authority, seal }
}
