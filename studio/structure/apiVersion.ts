/** The dated API that the Studio's lists ask. */
export const API_VERSION = '2025-02-19'
