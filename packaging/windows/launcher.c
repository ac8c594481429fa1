/* 六簿.exe (no console) and liubu.exe (-DCONSOLE): starts the version that current.txt names, with the same arguments. */
#include <windows.h>
#include <wchar.h>
#include <shellapi.h>

#define LONGEST 32768

static wchar_t here[LONGEST], python[LONGEST], command[LONGEST];

static int fail(const wchar_t *words)
{
#ifdef CONSOLE
    DWORD written;
    HANDLE out = GetStdHandle(STD_ERROR_HANDLE);
    if (!WriteConsoleW(out, words, (DWORD)wcslen(words), &written, NULL)) {
        char bytes[1024];
        int length = WideCharToMultiByte(CP_UTF8, 0, words, -1, bytes, sizeof bytes, NULL, NULL);
        WriteFile(out, bytes, length > 0 ? (DWORD)length - 1 : 0, &written, NULL);
    }
#else
    MessageBoxW(NULL, words, L"六簿", MB_OK | MB_ICONERROR);
#endif
    return 1;
}

/* Our own folder, with the stroke at its end. */
static int find_here(void)
{
    DWORD length = GetModuleFileNameW(NULL, here, LONGEST);
    wchar_t *last = length && length < LONGEST ? wcsrchr(here, L'\\') : NULL;
    if (last)
        last[1] = 0;
    return last != NULL;
}

/* The version in use: digits, letters and dots only, so that the line leads nowhere else. */
static int read_version(wchar_t *version, size_t most)
{
    char text[64];
    DWORD size = 0, place = 0;
    _snwprintf(python, LONGEST, L"%lscurrent.txt", here);
    HANDLE file = CreateFileW(python, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    if (file == INVALID_HANDLE_VALUE)
        return 0;
    ReadFile(file, text, sizeof text - 1, &size, NULL);
    CloseHandle(file);
    while (place < size && place + 1 < most && (IsCharAlphaNumericA(text[place]) || text[place] == '.') && text[place] > 0) {
        version[place] = (wchar_t)text[place];
        place++;
    }
    version[place] = 0;
    return place && version[0] != L'.';
}

/* What stands after our own name, as it was typed. */
static const wchar_t *arguments(void)
{
    const wchar_t *line = GetCommandLineW();
    if (*line == L'"') {
        for (line++; *line && *line != L'"'; line++)
            ;
        line += *line != 0;
    } else {
        while (*line > L' ')
            line++;
    }
    return line;
}

/* Whether nothing but a ledger was given: dropped on the program, or opened with it. */
static int is_ledger_alone(void)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    size_t length = words && count == 2 ? wcslen(words[1]) : 0;
    return length > 6 && !_wcsicmp(words[1] + length - 6, L".liubu");
}

int wmain(void)
{
    wchar_t version[64];
    STARTUPINFOW start = {sizeof start};
    PROCESS_INFORMATION process;
    if (!find_here() || !read_version(version, 64))
        return fail(L"程序文件夹不完整：缺少 current.txt。请从安装盘重新复制整个文件夹。\n");
#ifdef CONSOLE
    const wchar_t *which = L"python.exe";
#else
    const wchar_t *which = L"pythonw.exe";
#endif
    _snwprintf(python, LONGEST, L"%ls%ls\\runtime\\%ls", here, version, which);
    int length = _snwprintf(command, LONGEST, L"\"%ls\" -E -s -B -X utf8 \"%ls%ls\\program\\main.py\"%ls%ls", python, here, version,
                            is_ledger_alone() ? L" --ledger" : L"", arguments());
    if (length < 0 || length >= LONGEST)
        return fail(L"给程序的参数太长。\n");
    if (!CreateProcessW(python, command, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process))
        return fail(L"程序没有启动：文件夹不完整，或被安全软件拦下了。请从安装盘重新复制整个文件夹再试。\n");
    DWORD status = 0;
#ifdef CONSOLE
    SetConsoleCtrlHandler(NULL, TRUE); /* an interrupt is the program's to answer */
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
#else
    AllowSetForegroundWindow(process.dwProcessId);
#endif
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return (int)status;
}

#ifndef CONSOLE
int WINAPI wWinMain(HINSTANCE own, HINSTANCE before, PWSTR line, int show)
{
    return wmain();
}
#endif
