/** The sub-path that the site lives under, for links that the browser makes whole. */
export const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
