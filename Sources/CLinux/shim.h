/* The two calls of Linux that Swift's Glibc module leaves out, because its headers are read
   without _GNU_SOURCE. Both are in glibc since 2.28 (Debian 10). */
#ifndef VITRINE_LINUX_H
#define VITRINE_LINUX_H
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to,
                     unsigned int flags);
extern int syncfs(int descriptor);
#define VITRINE_RENAME_NOREPLACE 1u
#define VITRINE_RENAME_EXCHANGE 2u
#endif
