/** What attendance keeps about people, for whoever gathers it from all slices. */
export { ownAttendance } from './store/own-attendance.ts'
