import { basename } from 'node:path'
import { isFault, type Fault } from '#optimisation/fault.ts'
import { Refusal } from '#platform/refusal.ts'
import { answer } from './command.ts'
import { readText } from './whole-file.ts'

const notSound = (name: string, { sentence }: Fault) =>
	new Refusal(422, 'optimisation.fault', `${name}: ${sentence}`)

/** What `read` makes of a file; its fault is refused, with `json` also as `{ fault: { file, path, sentence } }`. */
export async function readSound<T extends object>(
	path: string,
	read: (text: string) => T | Fault,
	json: boolean
): Promise<T> {
	const found = read(await readText(path))
	if (!isFault(found)) return found
	const file = basename(path)
	if (json) answer({ fault: { file, ...found } })
	throw notSound(file, found)
}
