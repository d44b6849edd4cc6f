/** A mark that something waits to be sent, which any page reads without opening a database. Browser only. */
const MARK = 'bina-hadir-belum-terkirim'

export const markUnsent = (): void => localStorage.setItem(MARK, '1')
export const unmarkUnsent = (): void => localStorage.removeItem(MARK)
export const isUnsent = (): boolean => localStorage.getItem(MARK) !== null
