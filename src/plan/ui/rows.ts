/**
 * Rows of a form that repeats its fields: what was typed, else what is stored, and some empty ones below. Every row has
 * every name.
 */
export function rowsTyped<Name extends string>(
	typed: Record<string, string | string[]> | undefined,
	names: readonly Name[],
	stored: readonly Partial<Record<Name, string>>[],
	spare: number
): Record<Name, string>[] {
	const lists = names.map((name) => [typed?.[name] ?? []].flat())
	const given = typed
		? Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, row) =>
				Object.fromEntries(names.map((name, at) => [name, lists[at]![row] ?? '']))
			)
		: [...stored]
	const filled = (given as Partial<Record<Name, string>>[]).filter((row) => row[names[0]!])
	const empty = Array.from({ length: spare }, () => ({}) as Partial<Record<Name, string>>)
	return [...filled, ...empty].map(
		(row) =>
			Object.fromEntries(names.map((name) => [name, row[name] ?? ''])) as Record<Name, string>
	)
}
