import { workInThread } from '#optimisation/in-thread.ts'
import { placeAndSeat } from '../place-and-seat.ts'

/** Entry of the placing thread. */
await workInThread(placeAndSeat)
