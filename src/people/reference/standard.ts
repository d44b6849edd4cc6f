import type { Certainty, Tier } from '../model.ts'

/**
 * The level that each tier asks of the managerial and sociocultural competencies, as widely used. The appendix of the rule
 * has not been read, so it is a starting point and says so.
 */
export const firstStandard: {
	name: string
	legalBasis: string
	certainty: Certainty
	validFrom: string
	levels: Readonly<Record<Tier, number>>
} = {
	name: 'Standar awal menurut jenjang',
	legalBasis:
		'PermenPANRB 38/2017; level tiap jenjang menurut kebiasaan, belum dicocokkan dengan lampirannya',
	certainty: 'unconfirmed',
	validFrom: '2017-01-01',
	levels: {
		jpt_utama: 5,
		jpt_madya: 5,
		jpt_pratama: 4,
		administrator: 3,
		pengawas: 2,
		ahli_utama: 5,
		ahli_madya: 4,
		ahli_muda: 3,
		ahli_pertama: 2,
		penyelia: 3,
		mahir: 2,
		terampil: 1,
		pemula: 1,
		pelaksana: 1
	}
}
