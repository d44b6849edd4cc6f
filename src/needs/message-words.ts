import type { MessageKind, MessageState, Offerer } from './message.ts'

export const messageKindWords: Record<MessageKind, string> = {
	service: 'Minta layanan lebih baik',
	offer: 'Menawarkan mengajar',
	problem: 'Menceritakan masalah'
}

export const messageStateWords: Record<MessageState, string> = {
	new: 'Baru',
	forwarded: 'Diteruskan',
	answered: 'Dijawab',
	closed: 'Selesai',
	hidden: 'Disembunyikan'
}

export const messageStateTones = {
	new: 'idle',
	forwarded: 'info',
	answered: 'ok',
	closed: 'ok',
	hidden: 'bad'
} as const satisfies Record<MessageState, string>

export const offererWords: Record<Offerer, string> = {
	elder: 'Tokoh nagari atau adat',
	craftsman: 'Perajin atau pelaku usaha',
	organisation: 'Lembaga masyarakat',
	school: 'Sekolah atau kampus',
	other: 'Warga lainnya'
}
