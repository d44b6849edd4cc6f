/** What a form action answers when it could not be done; every page's `form` has this shape. */
export type FormAnswer = {
	/** The sentence that stands above the form. */
	problem: string
	/** The refusal's code, or 'invalid' where fields are marked. */
	code: string
	/** Sentences by field name. */
	fields: Record<string, string[] | undefined>
	/** What was typed, to be shown again. */
	values: Record<string, string | string[]>
	/** Where somebody else has changed the row since the form was read: both texts. */
	clash?: Clash | undefined
}

/** A field and a text of it, as a form sends them. */
export type Pair = [name: string, value: string]

/** One row, two people: a form of its own that asks which text is to be stored. */
export type Clash = {
	action: string
	/** The page as anybody opens it, without what was typed. */
	again: string
	/** What both agree on, and the version that is stored now. */
	keep: Pair[]
	parts: ClashPart[]
}

/** Fields that are chosen together; `fields` is what a choice sends. */
export type ClashPart = {
	name: string
	label: string
	theirs: { words: string[]; fields: string }
	mine: { words: string[]; fields: string }
}
