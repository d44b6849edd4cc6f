import type { Column } from '#platform/files/write-table.ts'
import { dateTime } from '#platform/i18n/format.ts'
import type { ProposalRow } from './model.ts'
import { proposalLabel, stateWords, urgencyWords } from './words.ts'

export const proposalColumns: readonly Column<ProposalRow>[] = [
	{ header: 'Nomor', value: proposalLabel, width: 14 },
	{ header: 'Perangkat daerah', value: ({ agency }) => agency, width: 40 },
	{ header: 'Perangkat daerah lain', value: ({ agencyIds }) => agencyIds.length - 1, width: 12 },
	{ header: 'Kebutuhan', value: ({ title }) => title, width: 50 },
	{ header: 'Kompetensi', value: ({ competency }) => competency, width: 36 },
	{ header: 'Bentuk', value: ({ form }) => form, width: 30 },
	{ header: 'Orang', value: ({ people }) => people, width: 8 },
	{ header: 'Urgensi', value: ({ urgency }) => urgency && urgencyWords[urgency], width: 18 },
	{ header: 'Status', value: ({ state }) => stateWords[state], width: 16 },
	{ header: 'Alasan', value: ({ reason }) => reason, width: 50 },
	{ header: 'Terakhir diubah', value: ({ updatedAt }) => dateTime(updatedAt), width: 24 }
]
