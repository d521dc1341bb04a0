export const metadata = { title: 'A lesson as plain as Next makes it' };

export default function RootLayout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
