/** What an office's template may name; pure, so that a page may have it too. */

/** A text, or a list of rows whose columns have names of their own. */
export type Field =
	| { readonly name: string; readonly meaning: string; readonly example: string }
	| {
			readonly name: string
			readonly meaning: string
			readonly columns: readonly { readonly name: string; readonly meaning: string }[]
			readonly rows: readonly Readonly<Record<string, string>>[]
	  }

export type ListField = Extract<Field, { columns: unknown }>

export const isList = (field: Field): field is ListField => 'columns' in field
