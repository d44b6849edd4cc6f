/** What the training slice writes to people. Pure. */
import { clockRange, dateRange, longDay } from '#platform/i18n/format.ts'
import type { Content, Letter } from '#platform/mail/letter.ts'
import type { Batch, NamedSession } from './model.ts'
import { teacherOf, whereabouts } from './session-text.ts'

type About = Pick<Batch, 'id' | 'title' | 'number' | 'bring'>
type Calendar = Content['calendar']

const OWN = { path: '/saya/pelatihan', label: 'Buka Pelatihan saya' }
const SEATED = 'Anda menerima surat ini karena menjadi peserta angkatan itu.'

const named = ({ title, number }: Pick<About, 'title' | 'number'>) => `${title}, angkatan ${number}`

/** 'Arsip: Selasa, 2 Maret 2027, pukul 08.00–12.00 WIB, di Aula. Pengajar: Bu Ani.' */
export function sessionLine(session: NamedSession): string {
	const where = whereabouts(session)
	const teacher = teacherOf(session)
	const when = `${longDay(session.startsAt)}, pukul ${clockRange(session.startsAt, session.endsAt)}`
	return (
		`${session.topic}: ${when}${where ? `, di ${where}` : ''}.` +
		(session.link ? ` Tautan: ${session.link}` : '') +
		(teacher ? ` Pengajar: ${teacher}.` : '')
	)
}

const bringLine = ({ bring }: About): string[] => (bring ? [`Yang dibawa: ${bring}`] : [])

/** To whoever has a seat now. `link` is a citizen's own page. */
export const invitationLetter = (
	batch: About,
	sessions: readonly NamedSession[],
	calendar: Calendar,
	link = OWN
): Letter => ({
	kind: 'training.invited',
	subject: `Undangan: ${named(batch)}`,
	content: {
		paragraphs: [
			`Anda mendapat kursi di ${named(batch)}.`,
			sessions.map(sessionLine).join('\n'),
			...bringLine(batch),
			'Bila berhalangan, beri tahu secepatnya agar kursinya dipakai orang lain.'
		],
		link,
		reason: SEATED,
		calendar
	},
	subjectId: batch.id
})

/** To everybody with a seat, when a session was added, moved or taken out. */
export const changeLetter = (
	batch: About,
	session: NamedSession,
	change: 'added' | 'changed' | 'removed',
	calendar: Calendar
): Letter => ({
	kind: 'training.session_told',
	subject: `${change === 'removed' ? 'Sesi ditiadakan' : 'Jadwal baru'}: ${named(batch)}`,
	content: {
		paragraphs: [
			{
				added: `Ada sesi baru di ${named(batch)}.`,
				changed: `Satu sesi ${named(batch)} berubah. Yang berlaku sekarang:`,
				removed: `Sesi ini ditiadakan dari ${named(batch)}.`
			}[change],
			sessionLine(session)
		],
		link: OWN,
		reason: SEATED,
		calendar
	},
	subjectId: batch.id
})

/** To everybody who had to do with a batch that is not held. */
export const cancelLetter = (batch: About, reason: string, calendar: Calendar): Letter => ({
	kind: 'training.batch_cancelled_told',
	subject: `Dibatalkan: ${named(batch)}`,
	content: {
		paragraphs: [
			`${named(batch)} dibatalkan. Anda tidak perlu datang.`,
			`Alasannya: ${reason}`,
			'Bila diadakan lagi, Anda mendapat undangan baru.'
		],
		link: OWN,
		reason: 'Anda menerima surat ini karena terdaftar di angkatan itu.',
		calendar
	},
	subjectId: batch.id
})

/** To whoever lost a place to another's decision. */
export const outLetter = (batch: About, reason: string, calendar: Calendar): Letter => ({
	kind: 'training.out_told',
	subject: `Anda tidak lagi terdaftar: ${named(batch)}`,
	content: {
		paragraphs: [`Anda tidak lagi terdaftar di ${named(batch)}.`, `Alasannya: ${reason}`],
		link: OWN,
		reason: 'Anda menerima surat ini karena sebelumnya terdaftar di angkatan itu.',
		calendar
	},
	subjectId: batch.id
})

/** To whoever decides a request. `path`: a page where it can be decided without signing in, or the page of requests. */
export const requestLetter = (
	batch: About,
	{ name, note, path }: { name: string; note: string; path: string }
): Letter => ({
	kind: 'training.request_waits',
	subject: `${name} meminta ikut ${batch.title}`,
	content: {
		paragraphs: [
			`${name} meminta kursi di ${named(batch)} dan menunggu persetujuan Anda.`,
			...(note ? [`Alasannya: ${note}`] : []),
			'Tautan di bawah ini membuka semua permintaan orang Anda. Jangan teruskan surat ini.'
		],
		link: { path, label: 'Putuskan permintaan' },
		reason: 'Anda menerima surat ini karena menjadi atasan langsungnya, atau menggantikannya.'
	},
	subjectId: batch.id,
	secret: true
})

/** To whoever asked and got no seat yet. */
export const answerLetter = (
	batch: About,
	{ approved, reason }: { approved: boolean; reason: string }
): Letter => ({
	kind: 'training.request_decided',
	subject: `${approved ? 'Disetujui, menunggu kursi' : 'Belum disetujui'}: ${named(batch)}`,
	content: {
		paragraphs: approved
			? [
					`Permintaan Anda untuk ${named(batch)} disetujui, tetapi kursinya penuh.`,
					'Anda masuk daftar tunggu dan diberi tahu begitu ada kursi.'
				]
			: [`Permintaan Anda untuk ${named(batch)} belum disetujui.`, `Alasannya: ${reason}`],
		link: OWN,
		reason: 'Anda menerima surat ini karena meminta kursi itu.'
	},
	subjectId: batch.id
})

export const reminderKinds = ['week', 'day', 'refresh'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** A week and a day before the first session. */
export const reminderLetter = (batch: About, sessions: readonly NamedSession[]): Letter => ({
	kind: 'training.reminded',
	subject: `Pengingat: ${named(batch)}`,
	content: {
		paragraphs: [
			`${named(batch)} sudah dekat.`,
			sessions.map(sessionLine).join('\n'),
			...bringLine(batch)
		],
		link: OWN,
		reason: SEATED
	},
	subjectId: batch.id
})

/** When what was learnt is about to run out. */
export const refreshLetter = (
	batch: About,
	{ firstOn, lastOn, until }: { firstOn: string; lastOn: string; until: string }
): Letter => ({
	kind: 'training.refresh_due',
	subject: `Saatnya menyegarkan: ${batch.title}`,
	content: {
		paragraphs: [
			`Anda mengikuti ${named(batch)}, ${dateRange(firstOn, lastOn)}.`,
			`Yang dipelajari di sana berlaku sampai ${longDay(until)}.`,
			'Cari angkatan penyegarannya, atau sampaikan kebutuhan ini kepada atasan Anda.'
		],
		link: OWN,
		reason: SEATED
	},
	subjectId: batch.id
})
