/* python.exe (-DCONSOLE) and pythonw.exe, for where the official ones cannot be fetched: python311.dll does it all. */
#include <windows.h>
#include <wchar.h>
#include <shellapi.h>

typedef int (*py_main)(int, wchar_t **);

static int start(int count, wchar_t **words)
{
    static wchar_t path[32768];
    DWORD length = GetModuleFileNameW(NULL, path, 32768);
    wchar_t *last = length && length < 32000 ? wcsrchr(path, L'\\') : NULL;
    if (!last)
        return 1;
    wcscpy(last + 1, L"python311.dll");
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main main = library ? (py_main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    return main ? main(count, words) : 1;
}

#ifdef CONSOLE
int wmain(int count, wchar_t **words)
{
    return start(count, words);
}
#else
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR line, int show)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    return start(count, words);
}
#endif
