import type { Column } from '#platform/files/write-table.ts'
import { agencyKindWords } from '#people/words.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { caseStateWords, type Case } from './case.ts'
import { messageKindWords, messageStateWords } from './message-words.ts'
import type { ExportedMessage } from './server/store/message-list.ts'

/** Citizens' messages as a file: without names, contacts and codes. */
export const messageColumns: readonly Column<ExportedMessage>[] = [
	{ header: 'Masuk', value: ({ receivedAt }) => civilDate(receivedAt), width: 12 },
	{ header: 'Jenis', value: ({ kind }) => messageKindWords[kind], width: 24 },
	{ header: 'Unit', value: ({ agency }) => agency, width: 36 },
	{ header: 'Isi', value: ({ body }) => body, width: 80 },
	{ header: 'Keadaan', value: ({ state }) => messageStateWords[state], width: 14 },
	{ header: 'Diteruskan kepada', value: ({ forwardedName }) => forwardedName, width: 36 },
	{ header: 'Tenggat jawaban', value: ({ dueOn }) => dueOn, width: 14 },
	{
		header: 'Dijawab',
		value: ({ answeredAt }) => answeredAt && civilDate(answeredAt),
		width: 12
	},
	{ header: 'Terlambat', value: ({ late }) => (late ? 'ya' : 'tidak'), width: 10 },
	{ header: 'Jawaban', value: ({ answers }) => answers, width: 80 },
	{ header: 'Tampil untuk umum', value: (row) => (row.public ? 'ya' : 'tidak'), width: 16 },
	{ header: 'Kompetensi', value: ({ competency }) => competency, width: 30 }
]

export const caseColumns: readonly Column<Case>[] = [
	{ header: 'Judul', value: ({ title }) => title, width: 40 },
	{ header: 'Keadaan', value: ({ situation }) => situation, width: 80 },
	{ header: 'Yang membuatnya sulit', value: ({ difficulty }) => difficulty, width: 60 },
	{ header: 'Pertanyaan', value: ({ question }) => question, width: 60 },
	{ header: 'Kompetensi', value: ({ competency }) => competency, width: 30 },
	{
		header: 'Jenis unit',
		value: ({ agencyKind }) => agencyKind && agencyKindWords[agencyKind],
		width: 18
	},
	{ header: 'Status', value: ({ state }) => caseStateWords[state], width: 12 },
	{ header: 'Terbit', value: ({ publishedAt }) => publishedAt && civilDate(publishedAt), width: 12 }
]
