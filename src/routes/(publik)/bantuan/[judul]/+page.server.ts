import { articleBySlug } from '#help/find.ts'
import { readerFacts } from '#help/readers.ts'
import { articleUnknown } from '#help/refusals.ts'
import type { PageServerLoad } from './$types'

/** The way back, when it is one of our own pages. */
function ownPage(path: string | null): string | undefined {
	const here = 'http://bina.invalid'
	return path?.startsWith('/') && URL.parse(path, here)?.origin === here ? path : undefined
}

export const load: PageServerLoad = ({ params, url }) => {
	const article = articleBySlug(params.judul)
	if (!article) throw articleUnknown()
	return {
		article,
		readers: article.readers.map((reader) => readerFacts[reader]),
		from: ownPage(url.searchParams.get('dari'))
	}
}
