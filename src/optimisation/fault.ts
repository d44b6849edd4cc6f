import type { z } from 'zod'

/** What is wrong with a file: where, as in `problem.activities[3].minSeats`, and a sentence that names it. */
export type Fault = { path: string; sentence: string }

export const isFault = (read: object): read is Fault => 'sentence' in read

/** `rest` is what is to be said of the field: 'harus paling sedikit 1'. */
export const fault = (path: string, rest: string): Fault => ({
	path,
	sentence: `${path ? `Isian ${path}` : 'Isi berkas'} ${rest}.`
})

const KINDS: Record<string, string> = {
	number: 'angka',
	int: 'bilangan bulat',
	array: 'daftar',
	object: 'objek',
	string: 'teks',
	boolean: 'true atau false'
}

/** The fault that one of zod's issues tells of; parse with `reportInput`, or nothing counts as given. */
export function faultOf(issue: z.core.$ZodIssue): Fault {
	const path = pathText(issue.path)
	if (issue.input === undefined) return fault(path, 'belum ada; tambahkan')
	switch (issue.code) {
		case 'invalid_type':
			return fault(path, `harus berupa ${KINDS[issue.expected] ?? issue.expected}`)
		case 'unrecognized_keys':
			return fault(
				pathText([...issue.path, issue.keys[0]!]),
				'tidak dikenal; hapus atau betulkan namanya'
			)
		case 'invalid_value':
			return fault(
				path,
				`harus ${issue.values.map((value) => JSON.stringify(value)).join(' atau ')}`
			)
		case 'too_small':
			return fault(
				path,
				issue.inclusive === false
					? `harus lebih dari ${issue.minimum}`
					: `harus paling sedikit ${issue.minimum}`
			)
		case 'too_big':
			return fault(
				path,
				`harus paling banyak ${issue.maximum}${issue.origin === 'array' ? ' baris' : ''}`
			)
		default:
			return fault(path, 'tidak dapat dibaca')
	}
}

const LONGEST_KEY = 40

function pathText(path: readonly PropertyKey[]): string {
	return path
		.map((key, at) => {
			if (typeof key === 'number') return `[${key}]`
			const name = String(key)
			if (!/^\w+$/.test(name) || name.length > LONGEST_KEY)
				return `[${JSON.stringify(name.slice(0, LONGEST_KEY))}]`
			return at === 0 ? name : `.${name}`
		})
		.join('')
}
