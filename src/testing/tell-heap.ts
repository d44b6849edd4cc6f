import process from 'node:process'
import { isMainThread } from 'node:worker_threads'

/** Loaded before a process's own code by `--import`: says every few seconds how much of its heap is in use. */
const EVERY = 5000

if (isMainThread)
	setInterval(() => {
		const { heapUsed } = process.memoryUsage()
		process.stderr.write(`${JSON.stringify({ pid: process.pid, heap: heapUsed })}\n`)
	}, EVERY).unref()
