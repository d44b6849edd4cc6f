// `npm run -s bench -- NAME [--json]`: runs bench/NAME.ts and prints its rows.
import { loadavg, cpus } from 'node:os'
import process from 'node:process'

export type Row = {
	case: string
	metric: string
	value: number
	unit: string
	target: number | null
	better: 'lower' | 'higher'
	met: boolean | null
}
export type Bench = () => Promise<{ name: string; rows: Row[] }>

const [name, ...flags] = process.argv.slice(2)
if (!name || !/^[a-z-]+$/.test(name)) {
	process.stderr.write('Pemakaian: npm run -s bench -- NAMA [--json]\n')
	process.exit(2)
}
const { default: bench } = (await import(`./${name}.ts`)) as { default: Bench }
const { rows } = await bench()
const machine = `${cpus()[0]?.model ?? 'cpu'} × ${cpus().length}, Node ${process.version}`
const load = Math.round(loadavg()[0]! * 100) / 100

if (flags.includes('--json'))
	process.stdout.write(`${JSON.stringify({ name, machine, load, rows })}\n`)
else {
	process.stdout.write(`${name} — ${machine}, load ${load}\n`)
	for (const row of rows) {
		const target =
			row.target === null ? '' : ` (target ${row.better === 'lower' ? '≤' : '≥'} ${row.target})`
		const verdict = row.met === null ? '' : row.met ? ' ok' : ' MISSED'
		process.stdout.write(
			`${row.case}\t${row.metric}\t${row.value} ${row.unit}${target}${verdict}\n`
		)
	}
}
