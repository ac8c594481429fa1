/* Only for trials under wine 8, which lacks this library of Windows 10; it never gets into a package. */
#include <windows.h>
#include <stddef.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    return SystemFunction036(buffer, (ULONG)length);
}
