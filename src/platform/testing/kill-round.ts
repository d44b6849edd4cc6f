import { once } from 'node:events'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { joinServer } from '../database/embedded/join-server.ts'
import { damage } from './damage.ts'
import type { Message, Order, Work } from './kill.ts'

// One round of `killRounds`, in a process of its own: start, check, write until killed.
const [folder, file] = process.argv.slice(2) as [string, string]
const { work } = (await import(file)) as { work: Work }
const [{ acknowledged, then }] = (await once(process, 'message')) as [Order]
const tell = (message: Message) => process.send!(message)

const NOTICE = 2000 // ms

const server = await joinServer(folder)
server.onLost(() => process.exit(3))
const { connection } = server

if (acknowledged.length === 0) await work.prepare(connection)
const problems = [...(await damage(connection)), ...(await work.check(connection, acknowledged))]
for (const problem of problems) tell({ problem })
tell('ready')

if (then === 'write') {
	const error = await work.write(connection, (name) => tell({ acknowledged: name })).catch(String)
	await pause(NOTICE) // when the server was killed, `onLost` ends us here
	tell({ problem: `writing stopped by itself: ${error}` })
}
await server.release()
process.disconnect()
