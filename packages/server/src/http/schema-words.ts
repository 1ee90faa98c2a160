/** Indonesian for what the schemas themselves say of a value that they refuse, by their English words. */
export const SCHEMA_WORDS: Readonly<Record<string, string>> = {
  '8 to 200 visible ASCII characters': '8 sampai 200 karakter ASCII yang tampak',
  'a code of letters, digits, point, hyphen, slash and underscore':
    'kode dari huruf, angka, titik, tanda hubung, garis miring dan garis bawah',
  'a decimal such as 83.5 or a fraction such as 1/3': 'angka desimal seperti 83.5 atau pecahan seperti 1/3',
  'a file name without spaces that ends in .csv': 'nama berkas tanpa spasi yang berakhir dengan .csv',
  'a method as issuer/name@version': 'metode berbentuk penerbit/nama@versi',
  'a path within the folder that ends in .yaml, .json or .csv':
    'alamat di dalam folder yang berakhir dengan .yaml, .json atau .csv',
  'a path of this site': 'alamat di dalam situs ini',
  'a period such as 2022, 2022-S1, 2022-Q3 or 2022-07': 'periode seperti 2022, 2022-S1, 2022-Q3 atau 2022-07',
  'a reason for returning': 'alasan pengembalian',
  'a text without control characters': 'teks tanpa karakter kendali',
  'a whole number': 'bilangan bulat',
  'an IANA time zone such as Asia/Jakarta': 'zona waktu IANA seperti Asia/Jakarta',
  'an ISO date such as 2022-12-31': 'tanggal ISO seperti 2022-12-31',
  'at least one setting': 'paling sedikit satu pengaturan',
  'different numbers of days': 'jumlah hari yang berbeda-beda',
  'each value once': 'setiap nilai satu kali saja',
  'either value or missing': 'salah satu dari value atau missing',
  'letters, digits, dot, underscore and hyphen; at least three':
    'huruf, angka, titik, garis bawah dan tanda hubung; paling sedikit tiga',
  'lower-case letters, digits and hyphens': 'huruf kecil, angka dan tanda hubung',
  'not before the first day': 'tidak sebelum hari pertama',
  'not before verifierAfter': 'tidak lebih awal daripada verifierAfter',
  'six digits': 'enam angka',
  'the text behind # in the link': 'teks di belakang # dalam tautan',
};
