import type { Absence } from '../calendar.ts'

/** How much of a unit may be away in a week until a government decides otherwise. Source: house rule, docs/rules.md#batas-absen. */
export const firstAbsence: Absence = {
	version: 1,
	limits: {
		usual: { share: 0.25, least: 1 },
		counter: { share: 0.2, least: 1 },
		school: { share: 0.15, least: 1 },
		health_centre: { share: 0.15, least: 1 }
	},
	counters: [],
	legalBasis: 'Kebijakan Bina, belum ditetapkan pemerintah daerah',
	certainty: 'house'
}
