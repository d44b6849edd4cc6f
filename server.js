import process from 'node:process'

if (Number.parseInt(process.versions.node) < 24) {
	process.stderr.write('Bina butuh Node 24, yang dibawanya sendiri. Jalankan dengan npm start.\n')
	process.exit(1)
}
const { start } = await import('./src/start.ts')
await start({ kosong: process.argv.includes('--kosong') })
