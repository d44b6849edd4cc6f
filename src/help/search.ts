import { articles } from './articles.ts'
import type { Article } from './model.ts'

/** Words of a question that say nothing about its matter. */
const EMPTY = new Set(
	'ada agar anda apa bagaimana bila bisa buat cara dan dapat dari di ingin ini itu ke mau mana oleh pada saya tidak untuk yang'.split(
		' '
	)
)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** What is looked through, the weightiest first. */
const layers = ({
	title,
	words,
	what,
	tasks,
	trouble
}: Article): [weight: number, text: string][] => [
	[8, title],
	[5, words.join(' ')],
	[3, what],
	[2, tasks.map((task) => task.title).join(' ')],
	[1, tasks.flatMap((task) => task.steps).join(' ')],
	[1, trouble.map(({ when, then }) => `${when} ${then}`).join(' ')]
]

/** Weights of the layers that have a word beginning with `asked`; the word itself counts threefold. */
const weigh = (article: Article, asked: string): number =>
	layers(article).reduce((sum, [weight, text]) => {
		const words = wordsOf(text)
		if (words.includes(asked)) return sum + 3 * weight
		return words.some((word) => word.startsWith(asked)) ? sum + weight : sum
	}, 0)

/** Articles that have every word of the question, the best first; a question of empty words finds nothing. */
export function searchArticles(question: string): Article[] {
	const asked = wordsOf(question).filter((word) => !EMPTY.has(word))
	if (asked.length === 0) return []
	return articles
		.map((article) => ({ article, weights: asked.map((word) => weigh(article, word)) }))
		.filter(({ weights }) => weights.every((weight) => weight > 0))
		.map(({ article, weights }) => ({ article, total: weights.reduce((a, b) => a + b) }))
		.sort((a, b) => b.total - a.total)
		.map(({ article }) => article)
}
