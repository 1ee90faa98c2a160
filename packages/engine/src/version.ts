/** Version of the calculation. A change in what an existing variant yields is a new variant name, never just a new version. */
export const ENGINE_VERSION = '0.1.0';
