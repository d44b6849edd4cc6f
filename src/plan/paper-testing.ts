import type { Context } from '#platform/context.ts'
import { readGovernment, recordGovernment } from '#platform/settings.ts'
import type { Meeting } from './meeting.ts'
import { recordMeeting } from './server/store/meeting.ts'

/** A government that is no example, with its three officials. */
export async function givenOfficials(ctx: Context): Promise<void> {
	const { version, ...government } = await readGovernment(ctx.db)
	const official = (title: string, name: string) => ({ title, name, rank: '', nip: '' })
	await recordGovernment(
		ctx,
		{
			...government,
			...{ name: 'Pemerintah Kota Contoh', short: 'Kota Contoh', place: 'Contoh' },
			authority: official('Wali Kota Contoh', 'Pejabat Satu, S.H.'),
			secretary: official('Sekretaris Daerah', 'Pejabat Dua, M.Si.'),
			drafter: { ...official('Kepala BKPSDM', 'Pejabat Tiga'), nip: '198503122010011999' }
		},
		version
	)
}

/** The verification meeting of 2027, held a day before the test's clock. */
export async function givenMeeting(ctx: Context, given: Partial<Meeting> = {}): Promise<Meeting> {
	const meeting: Meeting = {
		...{ year: 2027, heldOn: '2026-11-23', begins: '09:00', place: 'Aula BKPSDM' },
		...{ agenda: ['Verifikasi usulan'], outcome: ['Semua usulan diterima.'], version: 0 },
		...given
	}
	await recordMeeting(ctx.db, meeting)
	return { ...meeting, version: meeting.version + 1 }
}
