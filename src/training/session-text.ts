/** How a session's place and teachers are said. Pure. */
import { listing } from '#platform/i18n/format.ts'
import type { NamedSession } from './model.ts'

/** 'Aula Balai Kota, lantai 2'; '' where it is online only. */
export const whereabouts = ({ room, place }: Pick<NamedSession, 'room' | 'place'>): string =>
	[room, place].filter(Boolean).join(', ')

/** Everybody who teaches it. */
export const teacherOf = ({
	facilitator,
	speaker
}: Pick<NamedSession, 'facilitator' | 'speaker'>): string =>
	listing([facilitator, speaker].filter((name): name is string => Boolean(name)))
