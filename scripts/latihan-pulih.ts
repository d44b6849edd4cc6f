// The restore drill: `node scripts/latihan-pulih.ts [BERKAS]`. With a backup of one's own it is restored into a place that is
// thrown away afterwards, and looked at; without one an example city is made, backed up, lost and restored.
import { resolve } from 'node:path'
import process from 'node:process'
import { Refusal } from '#platform/refusal.ts'
import { askPassphrase } from '../src/cli/ask-passphrase.ts'
import { drill, drillWith, type Finding } from '../src/testing/drill.ts'

const [file] = process.argv.slice(2)
const say = (line: string) => process.stdout.write(`${line}\n`)

async function run(): Promise<Finding[]> {
	if (!file) return drill({ people: 150 })
	return drillWith(resolve(file), await askPassphrase({ twice: false }))
}

try {
	const found = await run()
	for (const { what, sound, detail } of found)
		say(`${sound ? 'baik ' : 'TIDAK'}  ${what}${detail ? `: ${detail}` : ''}`)
	const wrong = found.filter(({ sound }) => !sound).length
	say(wrong === 0 ? 'Latihan pulih berhasil.' : `${wrong} hal belum baik. Periksa cadangan ini.`)
	process.exit(wrong === 0 ? 0 : 1)
} catch (error) {
	if (!(error instanceof Refusal)) throw error
	process.stderr.write(`${error.message}\n`)
	process.exit(1)
}
