import type { PositionKind, Tier } from '../model.ts'
import { kindOf } from '../rules.ts'
import { tierWords } from '../words.ts'
import { nameKey } from './proper-case.ts'

export type Post = { readonly id: string; readonly title: string; readonly tier: Tier }
export type NewPost = Post & { readonly kind: PositionKind; readonly class: number | null }

/** What a row says of a post. */
export type SaidPost = { positionTitle?: string; tier?: Tier; positionClass?: number }

/** Positions as a roster names them, with those that it names first. */
export class Posts {
	readonly created: NewPost[] = []
	readonly #byId = new Map<string, Post>()
	readonly #byTitle = new Map<string, Post[]>()
	readonly #newId: () => string

	constructor(known: readonly Post[], newId: () => string) {
		this.#newId = newId
		for (const post of known) this.#add(post)
	}

	get(id: string): Post {
		return this.#byId.get(id)!
	}

	/**
	 * The post that a row names, made where nobody knows it. What the row leaves out is taken from the
	 * post held now, then from a post of that title; somebody of whom nothing is said is a pelaksana.
	 * The class is the post's: it is taken when the post is made, and no row changes it.
	 */
	find({ positionTitle, tier, positionClass }: SaidPost, held?: Post): Post {
		const title = positionTitle ?? held?.title ?? tierWords[tier ?? 'pelaksana']
		const namesakes = this.#byTitle.get(nameKey(title)) ?? []
		const wanted = tier ?? held?.tier
		const found = namesakes.find((post) => post.tier === wanted)
		if (found) return found
		if (!tier && namesakes[0]) return namesakes[0]
		const made: NewPost = {
			id: this.#newId(),
			title,
			tier: wanted ?? 'pelaksana',
			kind: kindOf(wanted ?? 'pelaksana'),
			class: positionClass ?? null
		}
		this.created.push(made)
		this.#add(made)
		return made
	}

	#add(post: Post): void {
		this.#byId.set(post.id, post)
		const key = nameKey(post.title)
		this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), post])
	}
}
