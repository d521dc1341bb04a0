/** The few parts of sql.js that the tests read with; the package brings no types. */
declare module 'sql.js' {
  export interface Database {
    exec(sql: string): { columns: string[]; values: (number | string | null)[][] }[];
    close(): void;
  }
  // biome-ignore lint/style/noDefaultExport: it is how the package is made
  export default function initSqlJs(): Promise<{ Database: new (bytes: Uint8Array) => Database }>;
}
