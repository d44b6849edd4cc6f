/** How a session's place and teachers are said. Pure. */
import { dateRange, listing } from '#platform/i18n/format.ts'
import type { Batch, NamedSession } from './model.ts'

/** 'Aula Balai Kota, lantai 2'; '' where it is online only. */
export const whereabouts = ({ room, place }: Pick<NamedSession, 'room' | 'place'>): string =>
	[room, place].filter(Boolean).join(', ')

/** Everybody who teaches it. */
export const teacherOf = ({
	facilitator,
	speaker
}: Pick<NamedSession, 'facilitator' | 'speaker'>): string =>
	listing([facilitator, speaker].filter((name): name is string => Boolean(name)))

type Shared = Pick<Batch, 'title' | 'number' | 'bring' | 'inviteCode'> & {
	firstOn: string | null
	lastOn: string | null
}

/** A text about a batch with its link, to be sent on by hand; citizens' own link where there is one. */
export const shareText = (batch: Shared, address: string): string =>
	[
		`${batch.title}, angkatan ${batch.number}`,
		...(batch.firstOn && batch.lastOn ? [dateRange(batch.firstOn, batch.lastOn)] : []),
		...(batch.bring ? [`Yang dibawa: ${batch.bring}`] : []),
		`Pegawai: ${address}/saya/pelatihan`,
		...(batch.inviteCode ? [`Warga: ${address}/ikut/${batch.inviteCode}`] : [])
	].join('\n')
