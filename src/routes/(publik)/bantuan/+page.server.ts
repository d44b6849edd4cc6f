import { redirect } from '@sveltejs/kit'
import { articleOf, articlesFor } from '#help/find.ts'
import { readerBySlug, readerFacts, readersOf } from '#help/readers.ts'
import { readers } from '#help/model.ts'
import { searchArticles } from '#help/search.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url, locals }) => {
	const page = url.searchParams.get('halaman')
	const article = page && articleOf(page.replace(/\?.*/, ''))
	if (article) redirect(303, `/bantuan/${article.slug}?dari=${encodeURIComponent(page)}`)

	const question = (url.searchParams.get('cari') ?? '').trim().slice(0, 100)
	const chosen = readerBySlug(url.searchParams.get('untuk') ?? '')
	const own = chosen ? [chosen] : readersOf(locals.ctx.actor)
	const found = question ? searchArticles(question) : articlesFor(own)
	return {
		question,
		found: found.map(({ slug, title, what }) => ({ slug, title, what })),
		readers: readers.map((reader) => ({
			...readerFacts[reader],
			current: !question && own.includes(reader)
		}))
	}
}
