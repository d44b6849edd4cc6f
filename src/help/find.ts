import { articles } from './articles.ts'
import type { Article, Reader } from './model.ts'

const segments = (path: string): string[] => path.split('/').filter(Boolean)

/** Whether `path` is `route` or lies below it; only the front page is the front page. */
function lies(path: readonly string[], route: readonly string[]): boolean {
	if (route.length === 0) return path.length === 0
	return route.every((part, i) => (part === '*' ? path[i] !== undefined : part === path[i]))
}

/** The article that explains a page: of all routes that articles name, the nearest above the path counts. */
export function articleOf(path: string): Article | undefined {
	const asked = segments(path)
	const named = articles.flatMap((article) =>
		article.routes.map((route) => ({ article, route: segments(route) }))
	)
	return named
		.filter(({ route }) => lies(asked, route))
		.sort((a, b) => b.route.length - a.route.length)[0]?.article
}

export const articleBySlug = (slug: string): Article | undefined =>
	articles.find((article) => article.slug === slug)

/** Articles for any of these readers. */
export const articlesFor = (reader: readonly Reader[]): Article[] =>
	articles.filter((article) => article.readers.some((one) => reader.includes(one)))
