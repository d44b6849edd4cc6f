import process from 'node:process'
import { Refusal } from '../../refusal.ts'
import { joinServer } from './join-server.ts'

// The other process of the tests: joins, says how that went, stays until it is disconnected.
try {
	const joined = await joinServer(process.argv[2]!, { durable: false })
	joined.onLost(() => process.exit(3))
	process.once('disconnect', () => void joined.release())
	process.send!({ started: joined.started, connection: joined.connection })
} catch (error) {
	if (!(error instanceof Refusal)) throw error
	process.send!({ refused: error.code, sentence: error.message })
	process.disconnect()
}
